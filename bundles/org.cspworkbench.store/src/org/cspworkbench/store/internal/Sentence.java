package org.cspworkbench.store.internal;

import java.util.Locale;
import java.util.ResourceBundle;

import org.cspworkbench.store.Blanks;

/** The sentences of this bundle; their words are in {@code messages.properties}. */
public enum Sentence {
	ADDRESS_NOT_POSTGRESQL("address.notPostgresql"),
	ADDRESS_UNREADABLE("address.unreadable"),
	ADDRESS_WITH_PASSWORD("address.withPassword"),
	PASSWORD_VAULT_CLOSED("password.vaultClosed"),
	PASSWORD_NOT_KEPT("password.notKept"),

	FOLDER_IS_FILE("folder.isFile"),
	FOLDER_NOT_MADE("folder.notMade"),
	FOLDER_NOT_WRITABLE("folder.notWritable"),
	FOLDER_NOT_DATABASE("folder.notDatabase"),
	FOLDER_SEMICOLON("folder.semicolon"),
	FILE_NOT_READ("file.notRead"),
	FILE_NOT_WRITTEN("file.notWritten"),

	DATABASE_IN_USE("database.inUse"),
	DATABASE_DISK_FULL("database.diskFull"),
	DATABASE_NO_RIGHT("database.noRight"),
	DATABASE_READ_ONLY("database.readOnly"),
	DATABASE_LOGIN_REFUSED("database.loginRefused"),
	DATABASE_MISSING("database.missing"),
	DATABASE_UNREACHABLE("database.unreachable"),
	DATABASE_CROWDED("database.crowded"),
	DATABASE_BUSY("database.busy"),
	DATABASE_DAMAGED("database.damaged"),
	DATABASE_FORMAT_NEWER("database.formatNewer"),
	DATABASE_FAILED("database.failed"),
	DATABASE_NEWER("database.newer"),
	DATABASE_FOREIGN("database.foreign"),
	DATABASE_CLOSED("database.closed"),

	UPGRADE_FAILED("upgrade.failed"),
	UPGRADE_FAILED_EMPTY("upgrade.failedEmpty"),

	PLAN_EXISTS("plan.exists"),
	PLAN_MISSING("plan.missing"),
	PLAN_ID_BAD("plan.idBad"),
	PLAN_TOO_LARGE("plan.tooLarge"),
	REASON_TOO_LONG("reason.tooLong"),
	AUTHOR_TOO_LONG("author.tooLong"),
	SAVE_STALE("save.stale"),
	REVISION_MISSING("revision.missing"),
	REVISION_DAMAGED("revision.damaged"),

	BACKUP_UNREADABLE("backup.unreadable"),
	BACKUP_NOT_ONE("backup.notOne"),
	BACKUP_NEWER("backup.newer"),
	BACKUP_INFLATED("backup.inflated"),
	BACKUP_ALTERED("backup.altered"),
	BACKUP_INCOMPLETE("backup.incomplete"),
	BACKUP_NOT_RESTORED("backup.notRestored"),

	DRAFT_NOT_KEPT("draft.notKept"),
	DRAFT_NOT_READ("draft.notRead");

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.cspworkbench.store.internal.messages", Locale.UK,
			Sentence.class.getClassLoader());

	private final String key;

	Sentence(String key) {
		this.key = key;
	}

	String key() {
		return key;
	}

	/** The sentence with its blanks filled. */
	public String with(Object... values) {
		return Blanks.fill(WORDS.getString(key), values);
	}
}
