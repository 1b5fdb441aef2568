package org.cspworkbench.report.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cspworkbench.figures.Period;
import org.cspworkbench.model.FormHints;
import org.cspworkbench.model.ModelPackage;
import org.cspworkbench.model.assessment.Block;
import org.cspworkbench.model.views.Wording;
import org.cspworkbench.report.words.Passage;
import org.cspworkbench.report.words.Words;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The fields that a theme has added to a block, one under the other: what it is called, and what was entered. */
final class OwnFields {

	private final Block block;
	private final Setting setting;

	OwnFields(Block block, Setting setting) {
		this.block = block;
		this.setting = setting;
	}

	List<Piece> pieces() {
		var lines = new ArrayList<List<Passage>>();
		for (var feature : block.eClass().getEAllStructuralFeatures()) {
			if (isOwn(feature) && block.eIsSet(feature)) {
				line(feature).ifPresent(words -> lines.add(words.passages()));
			}
		}
		return lines.isEmpty() ? List.of() : List.of(new Piece.Prose(new Words(List.of(new Passage.Points(false, 1, lines)))));
	}

	private static boolean isOwn(EStructuralFeature feature) {
		return feature instanceof EAttribute && !feature.isMany() && !feature.getEContainingClass().getEPackage().getNsURI().startsWith(ModelPackage.eNS_URI);
	}

	private Optional<Words> line(EStructuralFeature feature) {
		var attribute = (EAttribute) feature;
		var value = block.eGet(feature);
		if (value == null || value instanceof String text && text.isBlank()) {
			return Optional.empty();
		}
		if (attribute.getEAttributeType() == ModelPackage.Literals.MARKDOWN) {
			return Optional.of(setting.words("**" + FormHints.label(feature) + ":** " + value));
		}
		return Optional.of(Words.literal(FormHints.label(feature) + ": " + shown(attribute, value)));
	}

	private static String shown(EAttribute attribute, Object value) {
		return switch (value) {
			case Boolean yes -> yes ? "yes" : "no";
			case LocalDate day -> Wording.day(day);
			case Period period -> Wording.months(period);
			case Enumerator choice when attribute.getEAttributeType() instanceof EEnum options -> FormHints.label(options.getEEnumLiteral(choice.getName()));
			default -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
		};
	}
}
