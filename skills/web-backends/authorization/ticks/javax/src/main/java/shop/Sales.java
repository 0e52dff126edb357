package shop;

import javax.annotation.security.RolesAllowed;

class Sales {
    @RolesAllowed("admin")  // ticks
    void stock() {}
}
