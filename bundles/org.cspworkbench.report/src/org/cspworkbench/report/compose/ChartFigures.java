package org.cspworkbench.report.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cspworkbench.report.data.DataSet;
import org.cspworkbench.report.data.DataSets;
import org.cspworkbench.report.data.Given;
import org.cspworkbench.report.data.PlanSnapshot;
import org.cspworkbench.report.flow.ChartData;
import org.cspworkbench.report.flow.ChartData.Line;
import org.cspworkbench.report.flow.ChartData.Role;
import org.cspworkbench.report.flow.ChartData.Shape;
import org.eclipse.birt.chart.model.Chart;
import org.eclipse.birt.chart.model.data.SeriesDefinition;
import org.eclipse.birt.chart.model.type.LineSeries;
import org.eclipse.birt.chart.util.ChartUtil;
import org.eclipse.birt.report.model.api.ComputedColumnHandle;
import org.eclipse.birt.report.model.api.ExtendedItemHandle;
import org.eclipse.birt.report.model.api.FilterConditionHandle;
import org.eclipse.birt.report.model.api.OdaDataSetHandle;
import org.eclipse.birt.report.model.api.OdaDataSetParameterHandle;
import org.eclipse.birt.report.model.api.ParamBindingHandle;
import org.eclipse.birt.report.model.api.activity.SemanticException;
import org.eclipse.birt.report.model.api.elements.DesignChoiceConstants;

/**
 * The figures that a chart of a design from outside draws: those of rows of the plan, narrowed by written values alone. What takes more to know,
 * such as a computed column, a sum of groups or a parameter of the report, is left to the chart.
 */
final class ChartFigures {

	private static final Pattern ROW = Pattern.compile("\\s*row\\[[\"'](\\w+)[\"']]\\s*");
	private static final Pattern DATA_SET_ROW = Pattern.compile("\\s*dataSetRow\\[[\"'](\\w+)[\"']]\\s*");
	private static final Pattern WRITTEN = Pattern.compile("\\s*[\"']([^\"'\\\\]*)[\"']\\s*");

	/** The chart asks for what cannot be told without drawing it. */
	private static final class NotKnown extends Exception {

		private static final long serialVersionUID = 1L;
	}

	private final ExtendedItemHandle item;
	private final OdaDataSetHandle data;
	private final DataSet<?> set;

	private ChartFigures(ExtendedItemHandle item, OdaDataSetHandle data, DataSet<?> set) {
		this.item = item;
		this.data = data;
		this.set = set;
	}

	static Optional<ChartData> of(ExtendedItemHandle item, PlanSnapshot snapshot) throws SemanticException {
		if (!(item.getDataSet() instanceof OdaDataSetHandle data) || !(item.getReportItem().getProperty("chart.instance") instanceof Chart chart)) {
			return Optional.empty();
		}
		var set = DataSets.named(Objects.toString(data.getQueryText(), "").strip());
		try {
			return set.isEmpty() ? Optional.empty() : Optional.of(new ChartFigures(item, data, set.get()).read(chart, snapshot));
		} catch (NotKnown e) {
			return Optional.empty();
		}
	}

	private ChartData read(Chart chart, PlanSnapshot snapshot) throws NotKnown {
		var category = ChartUtil.getBaseSeriesDefinitions(chart).getFirst();
		if (category.getGrouping() != null && category.getGrouping().isEnabled()) {
			throw new NotKnown();
		}
		var series = ChartUtil.getAllOrthogonalSeriesDefinitions(chart);
		var rows = rows(snapshot);
		var names = column(category);
		var lines = new ArrayList<Line>();
		for (var one : series) {
			var values = column(one);
			lines.add(new Line(Objects.toString(one.getDesignTimeSeries().getSeriesIdentifier(), ""), Role.PLAIN, rows.stream().map(row -> number(row[values])).toList()));
		}
		var shape = series.stream().allMatch(one -> one.getDesignTimeSeries() instanceof LineSeries) ? Shape.LINES : Shape.COLUMNS;
		return new ChartData(shape, "", 0, rows.stream().map(row -> Objects.toString(row[names], "")).toList(), lines);
	}

	private List<Object[]> rows(PlanSnapshot snapshot) throws NotKnown {
		var rows = snapshot.rows(set, new Given(given()));
		for (var filters : List.of(data.filtersIterator(), item.filtersIterator())) {
			while (filters.hasNext()) {
				var filter = (FilterConditionHandle) filters.next();
				if (!DesignChoiceConstants.FILTER_OPERATOR_EQ.equals(filter.getOperator())) {
					throw new NotKnown();
				}
				var column = column(filter.getExpr());
				var wanted = written(filter.getValue1());
				rows = rows.stream().filter(row -> wanted.equals(Objects.toString(row[column], null))).toList();
			}
		}
		return rows;
	}

	private Map<String, String> given() throws NotKnown {
		var bound = new HashMap<String, String>();
		for (var bindings = item.paramBindingsIterator(); bindings.hasNext();) {
			var binding = (ParamBindingHandle) bindings.next();
			bound.put(binding.getParamName(), binding.getExpression());
		}
		var given = new HashMap<String, String>();
		for (var parameters = data.parametersIterator(); parameters.hasNext();) {
			var parameter = (OdaDataSetParameterHandle) parameters.next();
			var value = bound.getOrDefault(parameter.getName(), parameter.getParamName() != null ? parameter.getParamName() : parameter.getDefaultValue());
			if (value != null && !value.isBlank()) {
				given.put(Objects.requireNonNullElse(parameter.getNativeName(), parameter.getName()), written(value));
			}
		}
		return given;
	}

	private static String written(String expression) throws NotKnown {
		var value = WRITTEN.matcher(Objects.toString(expression, ""));
		if (!value.matches()) {
			throw new NotKnown();
		}
		return value.group(1);
	}

	private int column(SeriesDefinition series) throws NotKnown {
		if (series.getQuery() != null && series.getQuery().getDefinition() != null && !series.getQuery().getDefinition().isBlank() || series.getDesignTimeSeries().getDataDefinition().isEmpty()) {
			throw new NotKnown();
		}
		return column(series.getDesignTimeSeries().getDataDefinition().getFirst().getDefinition());
	}

	/** The place in a row of what an expression names, itself or by a binding of the chart. */
	private int column(String expression) throws NotKnown {
		var bound = ROW.matcher(Objects.toString(expression, ""));
		var direct = DATA_SET_ROW.matcher(bound.matches() ? binding(bound.group(1)) : Objects.toString(expression, ""));
		if (!direct.matches()) {
			throw new NotKnown();
		}
		return IntStream.range(0, set.columns().size()).filter(i -> set.columns().get(i).name().equals(direct.group(1))).findFirst().orElseThrow(NotKnown::new);
	}

	private String binding(String name) throws NotKnown {
		for (var columns = item.columnBindingsIterator(); columns.hasNext();) {
			if (columns.next() instanceof ComputedColumnHandle column && name.equals(column.getName()) && column.getAggregateFunction() == null) {
				return Objects.toString(column.getExpression(), "");
			}
		}
		throw new NotKnown();
	}

	private static BigDecimal number(Object value) {
		return value instanceof Number number ? new BigDecimal(number.toString()) : null;
	}
}
