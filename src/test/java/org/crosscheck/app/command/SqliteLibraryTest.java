package org.crosscheck.app.command;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteLibraryTest {

  @Test
  void the_native_library_stands_in_the_home_once_and_whole(@TempDir Path folder)
      throws IOException {
    Path library = SqliteLibrary.keep(folder);
    byte[] whole = Files.readAllBytes(library);
    assertThat(library.getParent()).isEqualTo(folder.resolve(SqliteLibrary.FOLDER));

    Files.write(library, new byte[] {1});
    Files.write(library.resolveSibling(library.getFileName() + ".part"), new byte[] {1});
    assertThat(SqliteLibrary.keep(folder)).isEqualTo(library);
    assertThat(Files.readAllBytes(library)).isEqualTo(whole);
    try (Stream<Path> files = Files.list(library.resolveSibling(""))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactly("lock", library.getFileName().toString());
    }
  }
}
