package fr.raict.notification.mails.persistence;

import java.util.List;
import java.util.Map;

import fr.raict.notification.mails.domain.Answer;
import fr.raict.notification.mails.domain.CertificateLetter;
import fr.raict.notification.mails.domain.FinishedLetter;
import fr.raict.notification.mails.domain.GivenUpLetter;
import fr.raict.notification.mails.domain.InvitationNews;
import fr.raict.notification.mails.domain.LinkLetter;
import fr.raict.notification.mails.domain.MailState;
import fr.raict.notification.mails.domain.RegistrationNews;
import fr.raict.notification.mails.domain.SessionsLetter;
import fr.raict.notification.mails.domain.Succession;
import fr.raict.notification.mails.domain.WorkshopLetter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConfigurableTypeInformationMapper;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/**
 * What is stored as the {@value #KIND} of a value that may be of several. A name that was stored once is never changed;
 * no class is stored under its own name.
 */
@Configuration(proxyBeanMethods = false)
class StoredKinds {
    static final String KIND = "kind";

    static final Map<Class<?>, String> NAMES = Map.ofEntries(
            Map.entry(WorkshopLetter.ToParticipant.class, "to-participant"),
            Map.entry(WorkshopLetter.ToExpert.class, "to-expert"),
            Map.entry(WorkshopLetter.ToOrganiser.class, "to-organiser"),
            Map.entry(SessionsLetter.class, "sessions-chosen"),
            Map.entry(GivenUpLetter.class, "sessions-given-up"),
            Map.entry(LinkLetter.class, "individual-link"),
            Map.entry(CertificateLetter.class, "attendance-certificate"),
            Map.entry(FinishedLetter.class, "finished"),

            Map.entry(RegistrationNews.Seated.class, "seat-assigned"),
            Map.entry(RegistrationNews.Waitlisted.class, "seat-waitlisted"),
            Map.entry(RegistrationNews.Requested.class, "seat-requested"),
            Map.entry(RegistrationNews.Declined.class, "seat-declined"),
            Map.entry(RegistrationNews.Offered.class, "seat-offered"),
            Map.entry(RegistrationNews.OfferLapsed.class, "offer-lapsed"),
            Map.entry(RegistrationNews.Overlapped.class, "seat-overlapped"),
            Map.entry(RegistrationNews.Promoted.class, "seat-promoted"),
            Map.entry(RegistrationNews.Withdrawn.class, "seat-withdrawn"),
            Map.entry(RegistrationNews.GivenUp.class, "seat-given-up"),
            Map.entry(RegistrationNews.WorkshopMoved.class, "workshop-moved"),
            Map.entry(RegistrationNews.RequestMoved.class, "request-moved"),
            Map.entry(RegistrationNews.WorkshopCancelled.class, "workshop-cancelled"),

            Map.entry(Succession.Replacement.class, "person-replaced"),
            Map.entry(Succession.Correction.class, "address-corrected"),

            Map.entry(InvitationNews.Asked.class, "invitation-asked"),
            Map.entry(InvitationNews.Updated.class, "invitation-updated"),
            Map.entry(InvitationNews.Accepted.class, "invitation-accepted"),
            Map.entry(InvitationNews.Declined.class, "invitation-declined"),
            Map.entry(InvitationNews.Withdrawn.class, "invitation-withdrawn"),
            Map.entry(InvitationNews.WorkshopCancelled.class, "invitation-workshop-cancelled"),

            Map.entry(Answer.Accepted.class, "expert-accepted"),
            Map.entry(Answer.Declined.class, "expert-declined"),

            Map.entry(MailState.Queued.class, MailState.Kind.QUEUED.name()),
            Map.entry(MailState.Sent.class, MailState.Kind.SENT.name()),
            Map.entry(MailState.Failed.class, MailState.Kind.FAILED.name()),
            Map.entry(MailState.Suppressed.class, MailState.Kind.SUPPRESSED.name()));

    /** In place of Spring Boot's, which stores the names of classes. */
    @Bean
    MappingMongoConverter mappingMongoConverter(MongoDatabaseFactory databases, MongoMappingContext mapping,
            MongoCustomConversions conversions) {
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(databases), mapping);
        converter.setCustomConversions(conversions);
        converter
                .setTypeMapper(new DefaultMongoTypeMapper(KIND, List.of(new ConfigurableTypeInformationMapper(NAMES))));
        return converter;
    }
}
