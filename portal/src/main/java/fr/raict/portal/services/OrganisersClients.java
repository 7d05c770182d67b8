package fr.raict.portal.services;

import fr.raict.portal.services.agenda.AgendaPlanning;
import fr.raict.portal.services.notification.MailJournal;
import fr.raict.portal.services.registration.RegistrationOversight;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** The clients of organisers' pages, which {@link ServiceClients} configures with all others. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(group = "agenda", types = {AgendaPlanning.class, DeadLetters.class})
@ImportHttpServices(group = "registration", types = {RegistrationOversight.class, DeadLetters.class})
@ImportHttpServices(group = "notification", types = {MailJournal.class, DeadLetters.class})
class OrganisersClients {}
