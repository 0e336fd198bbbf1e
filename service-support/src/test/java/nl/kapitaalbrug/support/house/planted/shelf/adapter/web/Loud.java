package nl.kapitaalbrug.support.house.planted.shelf.adapter.web;

/** A public adapter: planted, to see the rule bite. */
public final class Loud {}
