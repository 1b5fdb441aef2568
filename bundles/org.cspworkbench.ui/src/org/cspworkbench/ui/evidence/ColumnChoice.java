package org.cspworkbench.ui.evidence;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cspworkbench.evidence.mapping.ColumnUse;
import org.cspworkbench.evidence.mapping.Gives;
import org.cspworkbench.ui.UiMessages;

/** What a column can be, as one choice in a list. */
enum ColumnChoice {

	NONE(null, null), AREA_CODE(Gives.AREA_CODE, null), AREA_NAME(Gives.AREA_NAME, null), PERIOD(Gives.PERIOD, null), YEAR(Gives.YEAR, null), MONTH(Gives.MONTH, null),
	QUARTER(Gives.QUARTER, null), MEASURE(Gives.MEASURE, null), SUPPLIER(Gives.SUPPLIER, null), VALUE(Gives.VALUE, null), VALUE_BY_PERIOD(Gives.VALUE, Gives.PERIOD),
	VALUE_BY_MEASURE(Gives.VALUE, Gives.MEASURE), CONDITION(Gives.CONDITION, null);

	private final Gives gives;
	private final Gives heading;

	ColumnChoice(Gives gives, Gives heading) {
		this.gives = gives;
		this.heading = heading;
	}

	String title() {
		return UiMessages.text("importData.gives." + (gives == null ? "none" : heading == null ? gives.word() : gives.word() + "." + heading.word()));
	}

	static ColumnChoice of(Optional<ColumnUse> use) {
		for (var choice : values()) {
			if (use.filter(one -> one.gives() == choice.gives && one.headingGives().orElse(null) == choice.heading).isPresent()) {
				return choice;
			}
		}
		return NONE;
	}

	/** The use of a column by this choice; what else was said of the column stays. */
	Optional<ColumnUse> use(String heading, Optional<ColumnUse> before) {
		return gives == null ? Optional.empty()
				: Optional.of(new ColumnUse(heading, gives, Optional.ofNullable(this.heading), before.map(ColumnUse::fixed).orElse(Map.of()), before.map(ColumnUse::wanted).orElse(Set.of())));
	}
}
