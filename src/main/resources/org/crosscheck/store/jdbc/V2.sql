-- What was found in which night.
CREATE TABLE night (
  day TEXT PRIMARY KEY,
  finished INTEGER NOT NULL
);
CREATE TABLE checked (
  story TEXT NOT NULL REFERENCES story (id),
  night TEXT NOT NULL REFERENCES night (day),
  digest TEXT NOT NULL,
  title TEXT NOT NULL,
  day TEXT,
  sources INTEGER NOT NULL,
  major INTEGER NOT NULL,
  minor INTEGER NOT NULL,
  updates INTEGER NOT NULL,
  notices INTEGER NOT NULL,
  problems INTEGER NOT NULL,
  broken INTEGER NOT NULL,
  first TEXT NOT NULL,
  PRIMARY KEY (story, night)
);
CREATE TABLE finding (
  story TEXT NOT NULL,
  night TEXT NOT NULL,
  place INTEGER NOT NULL,
  key TEXT NOT NULL,
  question TEXT NOT NULL,
  rule TEXT NOT NULL,
  outcome TEXT NOT NULL,
  severity TEXT NOT NULL,
  summary TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (story, night, place),
  FOREIGN KEY (story, night) REFERENCES checked (story, night)
);
CREATE INDEX finding_key ON finding (key);
CREATE TABLE said (
  story TEXT NOT NULL,
  night TEXT NOT NULL,
  place INTEGER NOT NULL,
  line INTEGER NOT NULL,
  source TEXT NOT NULL,
  value TEXT NOT NULL,
  exact TEXT NOT NULL,
  PRIMARY KEY (story, night, place, line),
  FOREIGN KEY (story, night, place) REFERENCES finding (story, night, place)
);
