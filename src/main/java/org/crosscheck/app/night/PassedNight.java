package org.crosscheck.app.night;

/** A run was asked for a night that others have followed. */
final class PassedNight extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PassedNight(String message) {
    super(message);
  }
}
