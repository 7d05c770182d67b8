package fr.raict.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import fr.raict.platform.privacy.PersonalData;
import fr.raict.platform.privacy.RegisterOfProcessing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/** With {@code -Draict.register=write} it makes the file anew. */
class RegisterTest {

    private static final Path REGISTER = Path.of("../docs/privacy/notification-service.md");

    @Test
    void saysWhatTheCodeKeepsOfPeople() throws Exception {
        var register = register();
        if ("write".equals(System.getProperty("raict.register"))) {
            write(register);
        }

        assertThat(REGISTER).as("made anew with -Draict.register=write").hasContent(register);
    }

    private static String register() throws ClassNotFoundException {
        var documents = new ArrayList<Class<?>>();
        for (var found : scanner().findCandidateComponents("fr.raict.notification")) {
            documents.add(Class.forName(found.getBeanClassName()));
        }
        assertThat(documents).isNotEmpty();
        return RegisterOfProcessing.of("notification-service", documents);
    }

    private static ClassPathScanningCandidateComponentProvider scanner() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true; // nested records as well
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(PersonalData.class));
        return scanner;
    }

    private static void write(String register) throws IOException {
        Files.createDirectories(REGISTER.getParent());
        Files.writeString(REGISTER, register);
    }
}
