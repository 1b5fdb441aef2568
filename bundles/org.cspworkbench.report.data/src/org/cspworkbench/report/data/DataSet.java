package org.cspworkbench.report.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cspworkbench.report.data.Column.Kind;

/** Rows of one kind that a layout can show: their columns, the parameters that narrow them, and how a plan gives them. */
public final class DataSet<R> {

	/** Gives the rows of a plan. */
	@FunctionalInterface
	public interface Rows<R> {
		Stream<R> of(PlanSnapshot plan, Given given);
	}

	private final String name;
	private final List<String> parameters;
	private final List<Column<R>> columns;
	private final Rows<R> rows;

	private DataSet(Declaration<R> declaration, Rows<R> rows) {
		name = declaration.name;
		parameters = List.copyOf(declaration.parameters);
		columns = List.copyOf(declaration.columns);
		this.rows = rows;
	}

	static <R> Declaration<R> named(String name, String... parameters) {
		return new Declaration<>(name, List.of(parameters));
	}

	public String name() {
		return name;
	}

	/** The name as an analyst reads it. */
	public String title() {
		return Titles.of(name);
	}

	public List<String> parameters() {
		return parameters;
	}

	public List<Column<R>> columns() {
		return columns;
	}

	/** The rows as values in the order of the columns. */
	public Stream<Object[]> values(PlanSnapshot plan, Given given) {
		return rows.of(plan, given).map(row -> columns.stream().map(column -> unlessBlank(column.value().apply(row))).toArray());
	}

	/** A blank text is no text, so that a layout has one way to ask. */
	private static Object unlessBlank(Object value) {
		return value instanceof String text && text.isBlank() ? null : value;
	}

	static final class Declaration<R> {

		private final String name;
		private final List<String> parameters;
		private final List<Column<R>> columns = new ArrayList<>();

		private Declaration(String name, List<String> parameters) {
			this.name = name;
			this.parameters = parameters;
		}

		Declaration<R> text(String column, Function<R, String> value) {
			return column(column, Kind.TEXT, value);
		}

		Declaration<R> whole(String column, Function<R, Integer> value) {
			return column(column, Kind.WHOLE, value);
		}

		Declaration<R> number(String column, Function<R, ? extends Number> value) {
			return column(column, Kind.NUMBER, value);
		}

		Declaration<R> date(String column, Function<R, LocalDate> value) {
			return column(column, Kind.DATE, value);
		}

		Declaration<R> yesNo(String column, Function<R, Boolean> value) {
			return column(column, Kind.YES_NO, value);
		}

		DataSet<R> rows(Rows<R> rows) {
			return new DataSet<>(this, rows);
		}

		private Declaration<R> column(String column, Kind kind, Function<R, ?> value) {
			columns.add(new Column<>(column, kind, value));
			return this;
		}
	}
}
