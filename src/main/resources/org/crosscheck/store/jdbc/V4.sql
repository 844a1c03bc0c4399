-- How an article was got out of a page, a wire or a message; none for plain text.
CREATE TABLE extraction (
  hash TEXT PRIMARY KEY,
  lines TEXT NOT NULL
);
