-- Facts and where they come from

-- One row at most: how many changes of facts there have been. Whoever changes facts holds its lock.
CREATE TABLE fact_edition (
	number INTEGER NOT NULL,
	CONSTRAINT fact_edition_key PRIMARY KEY (number)
);

CREATE TABLE dataset (
	id VARCHAR(64) NOT NULL,
	title VARCHAR(1000) NOT NULL,
	publisher VARCHAR(1000) NOT NULL,
	licence VARCHAR(1000) NOT NULL,
	link VARCHAR(1000) NOT NULL,
	making VARCHAR(16) NOT NULL,
	restricted BOOLEAN NOT NULL,
	CONSTRAINT dataset_key PRIMARY KEY (id)
);

CREATE TABLE dataset_measure (
	dataset VARCHAR(64) NOT NULL,
	measure VARCHAR(200) NOT NULL,
	title VARCHAR(1000) NOT NULL,
	unit VARCHAR(200) NOT NULL,
	nature VARCHAR(16) NOT NULL,
	parent VARCHAR(200),
	CONSTRAINT dataset_measure_key PRIMARY KEY (dataset, measure),
	CONSTRAINT measure_of_dataset FOREIGN KEY (dataset) REFERENCES dataset (id)
);

CREATE TABLE dataset_part (
	dataset VARCHAR(64) NOT NULL,
	part VARCHAR(400) NOT NULL,
	file_name VARCHAR(1000) NOT NULL,
	edition VARCHAR(400) NOT NULL,
	size BIGINT NOT NULL,
	sha256 VARCHAR(64) NOT NULL,
	encoding VARCHAR(64) NOT NULL,
	rows_read BIGINT NOT NULL,
	rows_kept BIGINT NOT NULL,
	rows_rejected BIGINT NOT NULL,
	provisional BOOLEAN NOT NULL,
	extracted_on DATE,
	imported_at TIMESTAMP NOT NULL,
	change_number INTEGER NOT NULL,
	notes ${text} NOT NULL,
	CONSTRAINT dataset_part_key PRIMARY KEY (dataset, part),
	CONSTRAINT part_of_dataset FOREIGN KEY (dataset) REFERENCES dataset (id)
);

CREATE TABLE dataset_claim (
	dataset VARCHAR(64) NOT NULL,
	part VARCHAR(400) NOT NULL,
	number INTEGER NOT NULL,
	reporter VARCHAR(200) NOT NULL,
	periods ${text} NOT NULL,
	measures ${text} NOT NULL,
	areas ${text} NOT NULL,
	CONSTRAINT dataset_claim_key PRIMARY KEY (dataset, part, number),
	CONSTRAINT claim_of_part FOREIGN KEY (dataset, part) REFERENCES dataset_part (dataset, part)
);

CREATE TABLE dataset_reject (
	dataset VARCHAR(64) NOT NULL,
	part VARCHAR(400) NOT NULL,
	number INTEGER NOT NULL,
	line BIGINT NOT NULL,
	reason VARCHAR(1000) NOT NULL,
	excerpt VARCHAR(1000) NOT NULL,
	CONSTRAINT dataset_reject_key PRIMARY KEY (dataset, part, number),
	CONSTRAINT reject_of_part FOREIGN KEY (dataset, part) REFERENCES dataset_part (dataset, part)
);

CREATE TABLE dataset_area (
	dataset VARCHAR(64) NOT NULL,
	area VARCHAR(200) NOT NULL,
	reporter VARCHAR(200) NOT NULL,
	name VARCHAR(400) NOT NULL,
	amount BIGINT NOT NULL,
	CONSTRAINT dataset_area_key PRIMARY KEY (dataset, area, reporter),
	CONSTRAINT area_of_dataset FOREIGN KEY (dataset) REFERENCES dataset (id)
);

-- No raw rows: one row a measure, area and reporter holds the numbers of all its periods. No foreign key: it would cost an index.
CREATE TABLE fact_run (
	dataset VARCHAR(64) NOT NULL,
	area VARCHAR(200) NOT NULL,
	measure VARCHAR(200) NOT NULL,
	reporter VARCHAR(200) NOT NULL,
	step VARCHAR(16) NOT NULL,
	cells ${packed} NOT NULL,
	CONSTRAINT fact_run_key PRIMARY KEY (dataset, area, measure, reporter, step)
);

CREATE TABLE geo_area (
	lookup VARCHAR(200) NOT NULL,
	code VARCHAR(200) NOT NULL,
	name VARCHAR(400) NOT NULL,
	kind VARCHAR(64) NOT NULL,
	vintage VARCHAR(64) NOT NULL,
	CONSTRAINT geo_area_key PRIMARY KEY (lookup, code)
);

CREATE TABLE geo_link (
	lookup VARCHAR(200) NOT NULL,
	from_code VARCHAR(200) NOT NULL,
	to_code VARCHAR(200) NOT NULL,
	kind VARCHAR(16) NOT NULL,
	CONSTRAINT geo_link_key PRIMARY KEY (lookup, from_code, to_code, kind)
);

CREATE TABLE saved_mapping (
	id VARCHAR(64) NOT NULL,
	title VARCHAR(1000) NOT NULL,
	content ${text} NOT NULL,
	CONSTRAINT saved_mapping_key PRIMARY KEY (id)
);
