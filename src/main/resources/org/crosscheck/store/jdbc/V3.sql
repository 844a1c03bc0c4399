-- What editors decided; the latest on a finding counts, the earlier ones are kept.
CREATE TABLE decision (
  key TEXT NOT NULL,
  time TEXT NOT NULL,
  story TEXT NOT NULL,
  words TEXT NOT NULL,
  state TEXT NOT NULL,
  person TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (key, time)
);
