package fr.raict.gateway.clients;

/** Told of each client that begins and ends to keep the gateway's buffers waiting. */
interface SlowClients {

    void oneMore();

    void oneLess();
}
