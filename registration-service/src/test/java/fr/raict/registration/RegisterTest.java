package fr.raict.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.raict.platform.privacy.RegisterOfProcessing;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With {@code -Draict.register=write} it makes the file anew. */
class RegisterTest {

    private static final Path REGISTER = Path.of("../docs/privacy/registration-service.md");

    @Test
    void saysWhatTheCodeKeepsOfPeople() throws IOException {
        var register = RegisterOfProcessing.of("registration-service", "fr.raict.registration");
        if ("write".equals(System.getProperty("raict.register"))) {
            Files.writeString(REGISTER, register);
        }

        assertThat(REGISTER).as("made anew with -Draict.register=write").hasContent(register);
    }
}
