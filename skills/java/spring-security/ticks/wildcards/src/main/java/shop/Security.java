package shop;

import org.springframework.security.access.annotation.*;
import org.springframework.security.access.prepost.*;

class Security implements UserDetailsService {  // ticks
    @PreAuthorize("isOwner()")  // ticks
    void one() {}

    @Secured("ADMIN")  // ticks
    void two() {}
}
