package org.crosscheck.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.bench.Checker;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.Story;

/** Writes the reports of stories from kept annotations, to be looked at: CACHE OUT STORY… */
final class PagesBench {

  private PagesBench() {}

  public static void main(String[] args) throws IOException {
    Crosscheck crosscheck = new Crosscheck(new Checker(Path.of(args[0]))::annotate);
    for (String folder : List.of(args).subList(2, args.length)) {
      for (Story story : new StoryReader().read(List.of(Path.of(folder))).stories()) {
        CheckCommand.write(crosscheck.check(story), Path.of(args[1]));
      }
    }
  }
}
