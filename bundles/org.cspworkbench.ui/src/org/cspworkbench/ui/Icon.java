package org.cspworkbench.ui;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

import org.cspworkbench.model.assessment.AssessmentPackage;
import org.cspworkbench.model.figures.FiguresPackage;
import org.cspworkbench.model.partnership.PartnershipPackage;
import org.cspworkbench.model.plan.PlanPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.osgi.framework.FrameworkUtil;

/** The pictures of the workbench. All are drawn in one blue that is readable on the light and on the dark ground. */
public enum Icon {

	PARTNERSHIP, PLAN, PART, SECTION, PRIORITY, ACTION, INDICATOR, SERIES, SOURCE, AREA, AGENCY, TABLE, CHART, TEXT, FOLDER, ELEMENT;

	private static final Map<EClass, Icon> BY_CLASS = Map.ofEntries(entry(PlanPackage.Literals.PLAN, PLAN), entry(PlanPackage.Literals.PRIORITY, PRIORITY),
			entry(PlanPackage.Literals.ACTION, ACTION), entry(AssessmentPackage.Literals.PART, PART), entry(AssessmentPackage.Literals.SECTION, SECTION),
			entry(AssessmentPackage.Literals.FIGURE_TABLE, TABLE), entry(AssessmentPackage.Literals.FREE_TABLE, TABLE),
			entry(AssessmentPackage.Literals.CHART, CHART), entry(AssessmentPackage.Literals.BLOCK, TEXT), entry(FiguresPackage.Literals.INDICATOR, INDICATOR),
			entry(FiguresPackage.Literals.SERIES, SERIES), entry(FiguresPackage.Literals.SOURCE, SOURCE), entry(PartnershipPackage.Literals.AREA, AREA),
			entry(PartnershipPackage.Literals.AGENCY, AGENCY));

	/** The image, which the registry owns. */
	public Image in(ImageRegistry registry) {
		var image = registry.get(name());
		if (image == null) {
			registry.put(name(), descriptor());
			image = registry.get(name());
		}
		return image;
	}

	/** The image in one colour, as it is wanted on a ground that its own blue cannot be seen on. */
	public Image in(ImageRegistry registry, RGB ink) {
		var key = name() + ink;
		var image = registry.get(key);
		if (image == null) {
			registry.put(key, ImageDescriptor.createFromImageDataProvider(zoom -> drawn(descriptor().getImageData(zoom), ink)));
			image = registry.get(key);
		}
		return image;
	}

	/** The shape stays, with its soft edges. */
	private static ImageData drawn(ImageData shape, RGB ink) {
		if (shape != null) {
			var pixel = shape.palette.getPixel(ink);
			for (int y = 0; y < shape.height; y++) {
				for (int x = 0; x < shape.width; x++) {
					shape.setPixel(x, y, pixel);
				}
			}
		}
		return shape;
	}

	public ImageDescriptor descriptor() {
		var file = FrameworkUtil.getBundle(Icon.class).getEntry("icons/" + name().toLowerCase() + ".svg");
		return ImageDescriptor.createFromURL(file);
	}

	/** The icon of an element by its class, or by the nearest class above that has one. */
	public static Icon of(EObject element) {
		return of(element.eClass()).orElse(ELEMENT);
	}

	private static Optional<Icon> of(EClass type) {
		return own(type).or(() -> type.getESuperTypes().stream().flatMap(above -> of(above).stream()).findFirst());
	}

	private static Optional<Icon> own(EClass type) {
		return Optional.ofNullable(BY_CLASS.get(type));
	}
}
