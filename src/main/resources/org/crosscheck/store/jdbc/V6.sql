-- Keys that do not depend on who gives which answer (KeysOfReadings); the reports show them when
-- their stories have been checked again.
UPDATE checked SET digest = '';
