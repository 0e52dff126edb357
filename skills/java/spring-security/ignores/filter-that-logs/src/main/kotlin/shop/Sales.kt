package shop

import org.springframework.security.access.prepost.PreAuthorize

class Sales {
    @PreAuthorize("isOwner()")
    fun all() = 1
}
