package org.cspworkbench.forms.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.cspworkbench.forms.FormSite;
import org.cspworkbench.forms.internal.Messages;
import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.values.CellEntry;
import org.cspworkbench.forms.values.CellEntry.Flag;
import org.cspworkbench.forms.values.CellText;
import org.cspworkbench.forms.values.CellValue;
import org.cspworkbench.forms.values.CellValue.Unit;
import org.cspworkbench.forms.values.Reading;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A figure as one cell: the number or why there is none, its flags and its note, which the metamodel keeps in features of their own.
 * Any class with a {@code value} and an {@code absence} is such a figure.
 */
public final class FigureText implements FeatureText {

	private static final String NONE = "none";
	private static final String SUPPRESSED = "suppressed";
	private static final String NOT_AVAILABLE = "not-available";
	private static final String NOT_APPLICABLE = "not-applicable";
	private static final String NOT_YET = "not-yet";
	private static final Map<Flag, String> FLAGS = Map.of(Flag.PROVISIONAL, "provisional", Flag.ESTIMATED, "estimated", Flag.REVISED, "revised");

	private final Edits edits;

	public FigureText(FormSite site) {
		this.edits = new Edits(site);
	}

	public static boolean isFigure(EClass type) {
		return type.getEStructuralFeature("value") instanceof EAttribute value && value.getEAttributeType().getInstanceClass() == BigDecimal.class
				&& type.getEStructuralFeature("absence") instanceof EAttribute absence && absence.getEAttributeType() instanceof EEnum;
	}

	public static boolean isFigureValue(EStructuralFeature feature) {
		return feature.getName().equals("value") && isFigure(feature.getEContainingClass());
	}

	@Override
	public String write(EObject figure) {
		return CellText.write(entry(figure));
	}

	/** As it stands in a table. */
	public String show(EObject figure) {
		return CellText.write(entry(figure).value()) + marks(figure);
	}

	/** The flags of a figure; a note is a dagger. */
	public static String marks(EObject figure) {
		var entry = entry(figure);
		return CellText.write(new CellEntry(new CellValue.Blank(), entry.flags(), Optional.empty())) + (entry.footnote().isPresent() ? " †" : "");
	}

	public static CellEntry entry(EObject figure) {
		var flags = EnumSet.noneOf(Flag.class);
		FLAGS.forEach((flag, name) -> {
			if (Boolean.TRUE.equals(get(figure, name))) {
				flags.add(flag);
			}
		});
		return new CellEntry(value(figure), flags, Optional.ofNullable((String) get(figure, "note")).filter(note -> !note.isBlank()));
	}

	@Override
	public Reading<List<Command>> type(EObject figure, String typed) {
		return CellText.read(typed).then(entry -> accept(figure, entry));
	}

	/** A number takes the reason for its absence away, and the other way round. */
	private Reading<List<Command>> accept(EObject figure, CellEntry entry) {
		var commands = new ArrayList<Command>();
		switch (entry.value()) {
			case CellValue.Number(var number, var unit) -> {
				if (unit == Unit.PERCENT && !mayBePercent(figure)) {
					return Reading.unreadable(Messages.figure_noPercent);
				}
				put(commands, figure, number, NONE, null, null);
			}
			case CellValue.Blank() -> put(commands, figure, null, NONE, null, null);
			case CellValue.Suppressed(var below) -> put(commands, figure, null, SUPPRESSED, below.orElse(null), null);
			case CellValue.NotApplicable() -> put(commands, figure, null, NOT_APPLICABLE, null, null);
			case CellValue.NotYet() -> put(commands, figure, null, NOT_YET, null, null);
			case CellValue.NotAvailable(var reason) -> {
				if (reason.isBlank()) {
					return Reading.unreadable(Messages.figure_sayWhy);
				}
				put(commands, figure, null, NOT_AVAILABLE, null, reason);
			}
		}
		FLAGS.forEach((flag, name) -> set(commands, figure, name, entry.flags().contains(flag)));
		set(commands, figure, "note", entry.footnote().orElse(null));
		return Reading.of(commands);
	}

	/** Where nothing says otherwise a percentage may stand; a count of crimes is none. */
	private static boolean mayBePercent(EObject figure) {
		return !(get(figure, "series") instanceof EObject series && get(series, "indicator") instanceof EObject indicator
				&& get(indicator, "kind") instanceof Enumerator kind && kind.getLiteral().equals("count")
				&& get(series, "kind") instanceof Enumerator numbers && numbers.getLiteral().equals("value"));
	}

	private void put(List<Command> commands, EObject figure, BigDecimal value, String absence, BigDecimal threshold, String reason) {
		set(commands, figure, "value", value);
		literal(figure, absence).ifPresent(literal -> set(commands, figure, "absence", literal));
		set(commands, figure, "threshold", threshold == null ? null : threshold.intValue());
		set(commands, figure, "reason", reason);
	}

	private void set(List<Command> commands, EObject figure, String name, Object value) {
		var feature = figure.eClass().getEStructuralFeature(name);
		if (feature != null && !Objects.equals(figure.eGet(feature), value)) {
			boolean isDefault = Objects.equals(value, feature.getDefaultValue());
			commands.add(edits.set(figure, feature, isDefault ? null : value));
		}
	}

	private static CellValue value(EObject figure) {
		var absence = get(figure, "absence") instanceof Enumerator literal ? literal.getLiteral().toLowerCase(Locale.ROOT).replace('_', '-') : NONE;
		return switch (absence) {
			case SUPPRESSED -> new CellValue.Suppressed(Optional.ofNullable((Integer) get(figure, "threshold")).map(BigDecimal::valueOf));
			case NOT_AVAILABLE -> new CellValue.NotAvailable(Optional.ofNullable((String) get(figure, "reason")).orElse(""));
			case NOT_APPLICABLE -> new CellValue.NotApplicable();
			case NOT_YET -> new CellValue.NotYet();
			default -> get(figure, "value") instanceof BigDecimal number ? new CellValue.Number(number, Unit.PLAIN) : new CellValue.Blank();
		};
	}

	private static Optional<Object> literal(EObject figure, String name) {
		var type = (EEnum) figure.eClass().getEStructuralFeature("absence").getEType();
		return type.getELiterals().stream().filter(each -> each.getLiteral().equalsIgnoreCase(name) || each.getName().equalsIgnoreCase(name.replace('-', '_')))
				.findFirst().map(each -> (Object) each.getInstance());
	}

	private static Object get(EObject object, String name) {
		var feature = object.eClass().getEStructuralFeature(name);
		return feature == null ? null : object.eGet(feature);
	}
}
