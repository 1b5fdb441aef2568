-- Plans and their revisions

CREATE TABLE plan (
	id VARCHAR(64) NOT NULL,
	head INTEGER NOT NULL,
	archived_at TIMESTAMP,
	archived_by VARCHAR(1000),
	archived_because VARCHAR(4000),
	CONSTRAINT plan_key PRIMARY KEY (id)
);

-- The key (plan, number) is what makes two saves on the same base impossible, whatever the program does.
CREATE TABLE revision (
	plan VARCHAR(64) NOT NULL,
	number INTEGER NOT NULL,
	author VARCHAR(1000) NOT NULL,
	made_at TIMESTAMP NOT NULL,
	reason VARCHAR(4000) NOT NULL,
	title VARCHAR(1000) NOT NULL,
	partnership VARCHAR(1000) NOT NULL,
	years VARCHAR(1000) NOT NULL,
	kind VARCHAR(1000) NOT NULL,
	state VARCHAR(1000) NOT NULL,
	size BIGINT NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	content ${bytes} NOT NULL,
	CONSTRAINT revision_key PRIMARY KEY (plan, number),
	CONSTRAINT revision_of_plan FOREIGN KEY (plan) REFERENCES plan (id),
	CONSTRAINT revision_number CHECK (number > 0)
);
