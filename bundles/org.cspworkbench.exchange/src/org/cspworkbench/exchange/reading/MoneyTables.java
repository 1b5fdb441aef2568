package org.cspworkbench.exchange.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.cspworkbench.core.Messages;
import org.cspworkbench.exchange.document.Markdown;
import org.cspworkbench.exchange.document.Piece.Table;
import org.cspworkbench.exchange.document.Row;
import org.cspworkbench.exchange.reading.MoneyColumns.Meaning;
import org.cspworkbench.model.assessment.AssessmentFactory;
import org.cspworkbench.model.assessment.FundedOutcomes;
import org.cspworkbench.model.plan.FundedOutcome;
import org.cspworkbench.model.plan.Funding;
import org.cspworkbench.model.plan.Plan;
import org.cspworkbench.model.plan.PlanFactory;

/** Tables of money and what it buys as funded services. One with a row that is not understood stays cells. */
final class MoneyTables {

	private static final Messages MESSAGES = Messages.of(MoneyTables.class);

	private final Plan plan;
	private final PartnerNames partners;
	private final Consumer<String> remarks;

	MoneyTables(Plan plan, PartnerNames partners, Consumer<String> remarks) {
		this.plan = plan;
		this.partners = partners;
		this.remarks = remarks;
	}

	static boolean isOne(Table table) {
		return table.rows().size() > 1 && MoneyColumns.of(table.rows().getFirst()).filter(columns -> holdsSums(columns, table.rows().subList(1, table.rows().size()))).isPresent();
	}

	/** Every row names what is paid for, and most say how much. */
	private static boolean holdsSums(MoneyColumns columns, List<Row> body) {
		var services = body.stream().filter(row -> !isTotal(row)).toList();
		return services.stream().allMatch(row -> !name(columns, row).isEmpty() && row.onlyText().isEmpty()) && services.stream().filter(row -> sum(columns, row).isPresent()).count() * 2 > services.size();
	}

	private static boolean isTotal(Row row) {
		return row.cells().stream().map(cell -> cell.text().strip()).filter(text -> !text.isEmpty()).findFirst().filter(SeriesTable::isTotal).isPresent();
	}

	private static String name(MoneyColumns columns, Row row) {
		var provider = columns.text(row, Meaning.PROVIDER);
		return provider.isEmpty() ? columns.text(row, Meaning.SERVICE) : provider;
	}

	/** In pounds, whether the cell says so or the heading. */
	private static Optional<BigDecimal> sum(MoneyColumns columns, Row row) {
		var column = columns.of(Meaning.AMOUNT).orElseThrow();
		var text = row.text(column.index());
		return Pounds.in(text).or(() -> CellValue.of(text) instanceof CellValue.Number number && !number.percentage() && !text.contains("£") ? Optional.of(number.value()) : Optional.empty());
	}

	Optional<FundedOutcomes> read(Table table) {
		if (!isOne(table)) {
			return Optional.empty();
		}
		var columns = MoneyColumns.of(table.rows().getFirst()).orElseThrow();
		var block = AssessmentFactory.eINSTANCE.createFundedOutcomes();
		var sum = BigDecimal.ZERO;
		for (var row : table.rows().subList(1, table.rows().size())) {
			if (isTotal(row)) {
				block.setShowTotal(true);
				compare(sum, sum(columns, row), columns);
			} else {
				var outcome = outcome(columns, row);
				block.getOutcomes().add(outcome);
				sum = sum.add(Objects.requireNonNullElse(outcome.getFunding().getAmount(), BigDecimal.ZERO));
			}
		}
		List.of(Meaning.PROVIDER, Meaning.SERVICE).stream().flatMap(meaning -> columns.of(meaning).stream()).findFirst().ifPresent(column -> term("funded.provider", column.heading()));
		columns.of(Meaning.AMOUNT).filter(column -> !column.heading().matches("\\W*")).ifPresent(column -> term("funded.amount", column.heading()));
		columns.of(Meaning.FUNDERS).ifPresent(column -> term("funded.funders", column.heading()));
		return Optional.of(block);
	}

	private FundedOutcome outcome(MoneyColumns columns, Row row) {
		var outcome = PlanFactory.eINSTANCE.createFundedOutcome();
		var provider = columns.text(row, Meaning.PROVIDER);
		if (!provider.isEmpty() && partners.knows(provider)) {
			outcome.setProvider(partners.agency(provider));
		} else {
			outcome.setProviderName(name(columns, row).replaceAll("\\s+", " "));
		}
		if (!provider.isEmpty()) {
			outcome.setService(words(columns.text(row, Meaning.SERVICE)));
		}
		outcome.setOutcomes(words(columns.text(row, Meaning.OUTCOMES)));
		outcome.setFunding(funding(columns, row));
		var others = columns.others(row);
		var amount = columns.text(row, Meaning.AMOUNT);
		var unclear = sum(columns, row).isEmpty() && !amount.isEmpty() ? Notes.said(columns.of(Meaning.AMOUNT).orElseThrow().heading(), amount) : "";
		var period = outcome.getFunding().getPeriod() == null && !columns.text(row, Meaning.PERIOD).isEmpty() ? Notes.said(columns.of(Meaning.PERIOD).orElseThrow().heading(), columns.text(row, Meaning.PERIOD)) : "";
		var context = String.join("\n\n", List.of(unclear, period, others).stream().filter(words -> !words.isEmpty()).toList());
		outcome.setContext(context.isEmpty() ? null : context);
		return outcome;
	}

	private static String words(String text) {
		return text.isEmpty() ? null : Markdown.of(text);
	}

	private Funding funding(MoneyColumns columns, Row row) {
		var funding = PlanFactory.eINSTANCE.createFunding();
		sum(columns, row).ifPresent(funding::setAmount);
		PeriodText.of(columns.text(row, Meaning.PERIOD)).ifPresent(funding::setPeriod);
		funding.getFunders().addAll(partners.funders(columns.text(row, Meaning.FUNDERS)));
		return funding;
	}

	/** The table keeps the headings of the document, where they are not the usual ones. */
	private void term(String key, String heading) {
		if (!heading.isEmpty() && plan.getTerms().stream().noneMatch(term -> term.getKey().equals(key))) {
			var term = PlanFactory.eINSTANCE.createTerm();
			term.setKey(key);
			term.setWords(heading);
			plan.getTerms().add(term);
		}
	}

	private void compare(BigDecimal sum, Optional<BigDecimal> printed, MoneyColumns columns) {
		printed.filter(total -> total.compareTo(sum) != 0).ifPresent(total ->
				remarks.accept(MESSAGES.text("remark.total", columns.of(Meaning.AMOUNT).orElseThrow().heading(), total.toPlainString(), sum.toPlainString())));
	}
}
