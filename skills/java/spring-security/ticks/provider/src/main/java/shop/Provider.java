package shop;

import org.springframework.security.access.prepost.PreAuthorize;

class Provider extends AbstractUserDetailsAuthenticationProvider {  // ticks
    @PreAuthorize("isOwner()")  // ticks
    void one() {}
}
