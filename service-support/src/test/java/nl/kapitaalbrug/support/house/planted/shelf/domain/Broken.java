package nl.kapitaalbrug.support.house.planted.shelf.domain;

import nl.kapitaalbrug.support.house.planted.shelf.adapter.web.Loud;

/** A domain type that knows an adapter: planted, to see the rule bite. */
public record Broken(Loud loud) {}
