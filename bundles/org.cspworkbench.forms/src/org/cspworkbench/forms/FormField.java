package org.cspworkbench.forms;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.cspworkbench.forms.internal.edit.Edits;
import org.cspworkbench.forms.internal.model.Labels;
import org.cspworkbench.model.FormHints;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One feature of one object, as a control sees it. */
public final class FormField {

	private final FormSite site;
	private final EObject owner;
	private final EStructuralFeature feature;
	private Runnable problemListener = () -> {
	};

	public FormField(FormSite site, EObject owner, EStructuralFeature feature) {
		this.site = Objects.requireNonNull(site);
		this.owner = Objects.requireNonNull(owner);
		this.feature = Objects.requireNonNull(feature);
	}

	public FormSite site() {
		return site;
	}

	public EObject owner() {
		return owner;
	}

	public EStructuralFeature feature() {
		return feature;
	}

	public String id() {
		return WidgetIds.of(owner, feature);
	}

	public String part(String name) {
		return WidgetIds.part(id(), name);
	}

	public String label() {
		return Labels.of(site, owner, feature);
	}

	/** The documentation of the feature, or else of its type. */
	public Optional<String> help() {
		return Stream.of(feature, feature.getEType()).map(FormHints::help).filter(help -> !help.isBlank()).findFirst();
	}

	public Object value() {
		return owner.eGet(feature);
	}

	/** Through a command called "Change lead agency". */
	public void change(Object value) {
		edits().change(owner, feature, value);
	}

	public Edits edits() {
		return new Edits(site);
	}

	public boolean readOnly() {
		return FormHints.isReadOnly(feature) || feature.isDerived() || site.readOnly(owner);
	}

	public boolean isReference() {
		return feature instanceof EReference reference && !reference.isContainment();
	}

	public boolean isContainment() {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** The type of an attribute. */
	public Optional<EDataType> dataType() {
		return feature instanceof EAttribute attribute ? Optional.of(attribute.getEAttributeType()) : Optional.empty();
	}

	/** A widget calls this when its {@link FieldWidget#inputProblems()} have changed. */
	public void problemsChanged() {
		problemListener.run();
	}

	/** The form listens, to show them under the field. */
	public void onProblems(Runnable listener) {
		problemListener = listener;
	}

	/** Whether the attribute holds one value of that Java class. */
	public boolean holds(Class<?> type) {
		return !feature.isMany() && dataType().map(EDataType::getInstanceClass).filter(type::isAssignableFrom).isPresent();
	}

	/** Whether the hint asks for the control, or the data type goes by its name. */
	public boolean asksFor(String control) {
		return FormHints.control(feature).map(control::equals)
				.orElseGet(() -> dataType().filter(type -> type.getName().equalsIgnoreCase(control)).isPresent());
	}
}
