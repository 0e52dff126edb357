package shop

import org.springframework.web.filter.OncePerRequestFilter

class Times : OncePerRequestFilter()
