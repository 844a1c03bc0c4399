package org.crosscheck.report.night;

/** One kind of file that is written of a night. */
public interface NightFormat {

  /** The name of the file in the folder of reports. */
  String file();

  /** The whole file, in lines that end with LF. */
  String render(NightReport night);
}
