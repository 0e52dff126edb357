<?php
class Login
{
    public function form(AuthenticationUtils $utils) {} // ticks

    public function token(JWTTokenManagerInterface $tokens) {} // ticks

    public function register(UserAuthenticatorInterface $authenticator) {} // ticks
}
