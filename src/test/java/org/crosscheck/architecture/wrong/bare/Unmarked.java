package org.crosscheck.architecture.wrong.bare;

/** In a package that is not marked. */
final class Unmarked {}
