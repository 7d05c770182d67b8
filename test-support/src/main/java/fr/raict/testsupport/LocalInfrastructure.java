package fr.raict.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import fr.raict.localstack.kafka.KafkaBroker;
import fr.raict.localstack.mail.MailDrop;
import fr.raict.localstack.mongo.MongoStore;
import org.springframework.util.FileSystemUtils;

/**
 * local-stack's pieces in this JVM. They run until it ends: services that close at that moment still find them. Their
 * directories are removed by a later run.
 */
record LocalInfrastructure(TestBroker broker, MongoStore mongo, ReceivedMails mails) implements Infrastructure {
    private static final Path ALL = Path.of("target", "test-infrastructure");

    static LocalInfrastructure start() {
        removeThoseOfEndedProcesses();
        var directory = ALL.resolve(String.valueOf(ProcessHandle.current().pid())).toAbsolutePath();
        return new LocalInfrastructure(new LocalBroker(KafkaBroker.start(directory.resolve("kafka"), 0)),
                MongoStore.startWithoutSync(directory.resolve("mongo"), 0),
                new LocalMails(MailDrop.start(directory.resolve("mail"), 0)));
    }

    @Override
    public String mongoUri() {
        return mongo.uri();
    }

    private static void removeThoseOfEndedProcesses() {
        if (!Files.isDirectory(ALL)) {
            return;
        }
        try (var directories = Files.list(ALL)) {
            for (var directory : directories.toList()) {
                if (ProcessHandle.of(Long.parseLong(directory.getFileName().toString())).isEmpty()) {
                    FileSystemUtils.deleteRecursively(directory);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class LocalBroker implements TestBroker {
        private KafkaBroker broker;

        LocalBroker(KafkaBroker broker) {
            this.broker = broker;
        }

        @Override
        public String bootstrapServers() {
            return broker.bootstrapServers();
        }

        @Override
        public void stop() {
            broker.close();
        }

        @Override
        public void start() {
            broker = KafkaBroker.start(broker.directory(), broker.port());
        }
    }

    private record LocalMails(MailDrop server) implements ReceivedMails {
        @Override
        public String host() {
            return "127.0.0.1";
        }

        @Override
        public int port() {
            return server.port();
        }

        @Override
        public List<ReceivedMail> all() {
            return server.files().list().stream().map(LocalMails::read).toList();
        }

        private static ReceivedMail read(Path file) {
            try {
                return ReceivedMail.parse(Files.readAllBytes(file));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
