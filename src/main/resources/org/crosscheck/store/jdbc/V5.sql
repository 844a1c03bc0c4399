-- Which article each version of an item was, by the name that its versions share.
CREATE TABLE version (
  name TEXT NOT NULL,
  number BIGINT NOT NULL,
  hash TEXT NOT NULL REFERENCES article (hash),
  PRIMARY KEY (name, number)
);
