-- Articles by the hash of their content, with what was read in them.
CREATE TABLE article (
  hash TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  outlet TEXT,
  title TEXT,
  url TEXT,
  day TEXT,
  moment TEXT,
  sha256 TEXT NOT NULL,
  text TEXT NOT NULL,
  blocks TEXT NOT NULL
);
CREATE TABLE annotation (
  hash TEXT PRIMARY KEY REFERENCES article (hash),
  version TEXT NOT NULL,
  sentences ${bytes} NOT NULL,
  signature ${bytes} NOT NULL
);
-- Which article a source of the inbox was in which night.
CREATE TABLE edition (
  name TEXT NOT NULL,
  night TEXT NOT NULL,
  hash TEXT NOT NULL REFERENCES article (hash),
  paragraphs INTEGER NOT NULL,
  PRIMARY KEY (name, night)
);
-- Which story each source of the inbox belongs to, and its id there.
CREATE TABLE story (
  id TEXT PRIMARY KEY,
  title TEXT,
  day TEXT
);
CREATE TABLE member (
  name TEXT PRIMARY KEY,
  story TEXT NOT NULL REFERENCES story (id),
  source TEXT NOT NULL,
  UNIQUE (story, source)
);
