package org.cspworkbench.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cspworkbench.model.partnership.Agency;
import org.cspworkbench.model.partnership.AgencyKind;
import org.cspworkbench.model.partnership.Partnership;
import org.cspworkbench.model.partnership.PartnershipFactory;
import org.cspworkbench.model.plan.Funder;
import org.cspworkbench.model.plan.Lead;
import org.cspworkbench.model.plan.PlanFactory;

/**
 * Who leads, from cells that name agencies as people write them: "CSU, KFRS", "CST* and other agencies", "TWBC (CSU, Health)". All cells are
 * learnt first, because "Health and Housing" is two agencies only where each is named on its own elsewhere.
 */
public final class PartnerNames {

	/** @param afterComma whether a comma parts it from the one before */
	private record Part(String words, boolean afterComma) {
	}

	private static final Pattern ONE_TITLE = Pattern.compile("(?i), Fire (?:and|&) Crime\\b");
	private static final String PARTING = ",;\n/";
	private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");
	private static final Pattern OTHERS = Pattern.compile("(?i)(?:all |any |other |key |local |relevant |statutory )*(?:others?|partners?|partner agencies|agencies|organisations|services|providers|departments)(?: .*)?");
	private static final Pattern ROLE = Pattern.compile("(?i).*\\b(?:manager|officers?|co-?ordinator|chair|commissioner|director|analyst|(?:chief |detective )*(?:inspector|superintendent)|sergeant|supt|insp|sgt|chief constable|chief executive|commander|advis[eo]r|supervisor|business partner|lead$)|(?i)(?:deputy |assistant |interim |joint )*(?:head|director|lead|chair|manager) (?:of|for)\\b.*");
	/** Words by which a body is known from a department. */
	private static final Pattern BODY = Pattern.compile("(?i).*\\b(?:police|constabulary|council|nhs|icb|trust|probation|fire|university|college|association|partnership|charity|pcc|opcc|csp|bid)\\b.*");
	private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\s*(\\*?)\\s*\\(([^()]*)\\)\\s*(\\*?)$");
	private static final Wordings<AgencyKind> KINDS = Wordings.<AgencyKind>in("\\b%s\\b")
			.and("county council|kcc|county", AgencyKind.COUNTY)
			.and("pcc|opcc|police and crime commissioner", AgencyKind.POLICING_BODY)
			.and("police|constabulary|neighbourhood policing", AgencyKind.POLICE)
			.and("fire|frs|kfrs", AgencyKind.FIRE)
			.and("probation|npp|crc|youth justice|yot", AgencyKind.PROBATION)
			.and("nhs|icb|ccg|health|hospital|public health|camhs", AgencyKind.HEALTH)
			.and("housing|homes|landlords?", AgencyKind.HOUSING)
			.and("schools?|college|university|education", AgencyKind.EDUCATION)
			.and("council|borough|district|bc|dc", AgencyKind.COUNCIL)
			.and("trust|charity|volunt\\w+|pastors|women's aid|refuge", AgencyKind.VOLUNTARY)
			.and("chamber|pubwatch|retail\\w*|business\\w*|town centre", AgencyKind.BUSINESS)
			.and("forum|board|group|team|unit|partnership|partners|agencies|panel", AgencyKind.GROUP);

	private final Partnership partnership;
	private final Map<String, String> expansions;
	private final Set<String> known = new HashSet<>();
	private final Map<String, Agency> agencies = new HashMap<>();

	/** @param expansions what the document's glossary says that short forms stand for */
	PartnerNames(Partnership partnership, Map<String, String> expansions) {
		this.partnership = partnership;
		this.expansions = expansions;
	}

	/** The name as a cell says it among others: in quotation marks where it would be taken for several. */
	public static String written(String name) {
		return name.chars().anyMatch(character -> PARTING.indexOf(character) >= 0) ? '"' + name + '"' : name;
	}

	/** A department that follows a post, "Chief Inspector, Local Policing", is not yet known by that. */
	void learn(String cell) {
		var parts = parts(cell);
		IntStream.range(0, parts.size()).filter(at -> at == 0 || !parts.get(at).afterComma() || !isPost(parts.get(at - 1).words())).forEach(at -> known.add(key(bare(parts.get(at).words()))));
	}

	private static boolean isPost(String part) {
		return ROLE.matcher(bare(part)).matches();
	}

	/** Posts with the department after them, unless that is a body by its words or elsewhere in the document. */
	private List<String> withDepartments(List<Part> parts) {
		var whole = new ArrayList<String>();
		for (var part : parts) {
			if (part.afterComma() && !whole.isEmpty() && isPost(whole.getLast()) && !whole.getLast().matches(".*[,*()].*") && isDepartment(part.words())) {
				whole.set(whole.size() - 1, whole.getLast() + ", " + part.words());
			} else {
				whole.add(part.words());
			}
		}
		return whole;
	}

	private boolean isDepartment(String part) {
		return !isName(part) && !isPost(part) && Stream.of(BODY, OTHERS).noneMatch(words -> words.matcher(bare(part)).matches());
	}

	/** @param primary whether those of the cell lead without a star, because the column is that of the lead agencies beside another one */
	List<Lead> leads(String cell, boolean primary) {
		var names = new LinkedHashSet<String>();
		withDepartments(parts(cell)).forEach(part -> names.addAll(split(part)));
		var leads = new ArrayList<Lead>();
		for (var name : names) {
			var lead = lead(name);
			if (primary && cell.indexOf('*') < 0) {
				lead.setPrimary(true);
			}
			if (leads.stream().noneMatch(other -> sameAs(other, lead))) {
				leads.add(lead);
			}
		}
		return leads;
	}

	/** Who gives money, "PCC £10,000, council £5,000" with how much each. */
	List<Funder> funders(String cell) {
		var sums = cell.replaceAll("(?<=\\d),(?=\\d{3})", "").replaceAll("(£[^\\s,;]+\\)?)\\s+(?:and|&|\\+)\\s+", "$1, ");
		return parts(sums).stream().flatMap(part -> split(part.words()).stream()).map(this::funder).toList();
	}

	private Funder funder(String part) {
		var funder = PlanFactory.eINSTANCE.createFunder();
		var share = Pounds.in(part);
		var name = bare(Pounds.without(part).replaceAll("[(\\s]*[)]?[\\s:–-]*$", ""));
		share.ifPresent(funder::setShare);
		funder.setAgency(agency(name.isEmpty() ? part : name));
		return funder;
	}

	boolean knows(String name) {
		return agencies.containsKey(key(name)) || known.contains(key(name));
	}

	Agency agency(String name) {
		return agency(name, "");
	}

	private static boolean sameAs(Lead one, Lead other) {
		return one.getAgency() == other.getAgency() && String.valueOf(one.getUnit()).equals(String.valueOf(other.getUnit())) && String.valueOf(one.getRole()).equals(String.valueOf(other.getRole()));
	}

	/** Parts between commas and the like, but not within brackets or a name in quotation marks. */
	private static List<Part> parts(String cell) {
		var parts = new ArrayList<Part>();
		var depth = 0;
		var from = 0;
		var afterComma = false;
		for (int at = 0; at <= cell.length(); at++) {
			var ends = at == cell.length();
			if (!ends && cell.charAt(at) == '"' && cell.substring(from, at).isBlank() && cell.indexOf('"', at + 1) > 0) {
				at = cell.indexOf('"', at + 1);
				continue;
			}
			depth += ends ? 0 : cell.charAt(at) == '(' ? 1 : cell.charAt(at) == ')' ? -1 : 0;
			if (ends || depth <= 0 && isParting(cell, at)) {
				var words = cell.substring(from, at).replaceAll("\\s+", " ").replaceFirst("^\\s*(?:and|&|[•·-])\\s+", "").replaceFirst("[.:]+\\s*$", "").strip();
				if (!words.isEmpty()) {
					parts.add(new Part(words, afterComma));
				}
				afterComma = !ends && (cell.charAt(at) == ',' || words.isEmpty() && afterComma);
				from = at + 1;
			}
		}
		return parts;
	}

	/** One commissioner has a comma in the title. */
	private static boolean isParting(String cell, int at) {
		return PARTING.indexOf(cell.charAt(at)) >= 0 && !(cell.charAt(at) == ',' && ONE_TITLE.matcher(cell.substring(at)).lookingAt());
	}

	/** "CSU and partners" is two; "Fire and Rescue Service" is one unless the document names each of them on its own. */
	private List<String> split(String part) {
		var and = AND.matcher(part);
		while (and.find()) {
			var left = part.substring(0, and.start());
			var right = part.substring(and.end());
			if (isName(left) && isName(right) || OTHERS.matcher(bare(right)).matches()) {
				return Stream.concat(split(left).stream(), split(right).stream()).toList();
			}
		}
		return List.of(part);
	}

	private boolean isName(String part) {
		return known.contains(key(bare(part))) || bare(part).matches("\\p{Lu}{2,6}");
	}

	private Lead lead(String name) {
		var lead = PlanFactory.eINSTANCE.createLead();
		var bracketed = BRACKETS.matcher(name);
		var inBrackets = bracketed.matches() ? bracketed.group(3).strip() : "";
		var own = bare(name);
		lead.setPrimary(name.indexOf('*') >= 0);
		if (!inBrackets.isEmpty() && !isShortFormOf(inBrackets, own)) {
			lead.setUnit(inBrackets);
		}
		if (ROLE.matcher(own).matches() && !agencies.containsKey(key(own))) {
			lead.setRole(own);
			return lead;
		}
		lead.setAgency(agency(own, isShortFormOf(inBrackets, own) ? inBrackets : ""));
		return lead;
	}

	/** Without stars and brackets. */
	private static String bare(String name) {
		var bracketed = BRACKETS.matcher(name);
		return (bracketed.matches() ? bracketed.group(1) : name).replace("*", "").replace("\"", "").strip();
	}

	private static boolean isShortFormOf(String shortForm, String name) {
		if (!shortForm.matches("[A-Z][A-Za-z&]{1,7}")) {
			return false;
		}
		var initials = Stream.of(name.split("[\\s-]+")).filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0))).map(word -> word.substring(0, 1)).collect(Collectors.joining());
		return initials.equalsIgnoreCase(shortForm.replace("&", ""));
	}

	private Agency agency(String name, String shortForm) {
		var there = agencies.get(key(name));
		if (there == null && !shortForm.isEmpty()) {
			there = agencies.get(key(shortForm));
			if (there != null) {
				there.setShortName(shortForm);
				there.setName(name);
			}
		}
		var agency = there == null ? make(name) : there;
		if (!shortForm.isEmpty() && agency.getShortName() == null) {
			agency.setShortName(shortForm);
			agencies.put(key(shortForm), agency);
		}
		agencies.put(key(name), agency);
		return agency;
	}

	private Agency make(String name) {
		var expansion = expansions.get(key(name));
		var agency = expansion == null ? null : agencies.get(key(expansion));
		if (agency != null) {
			agency.setShortName(name);
			return agency;
		}
		agency = PartnershipFactory.eINSTANCE.createAgency();
		agency.setName(expansion == null ? name : expansion);
		if (expansion != null) {
			agency.setShortName(name);
			agencies.put(key(expansion), agency);
		}
		agency.setKind(kind(agency.getName() + " " + name));
		partnership.getAgencies().add(agency);
		return agency;
	}

	private static AgencyKind kind(String name) {
		var words = name.toLowerCase(Locale.ROOT);
		if (OTHERS.matcher(words).matches()) {
			return AgencyKind.GROUP;
		}
		return KINDS.meaning(words).orElse(AgencyKind.OTHER);
	}

	/** What two ways of writing one name share. */
	static String key(String name) {
		return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z0-9]+", " ").strip();
	}
}
