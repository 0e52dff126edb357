<?php

use Firebase\JWT\JWT;

class TokenMiddleware
{
    public function handle(Request $request, Closure $next) // ticks
    {
        $request->user = JWT::decode($request->bearerToken(), $this->key); // ticks
        return $next($request);
    }

    public function tokenFor(User $user): string
    {
        return JWT::encode(['sub' => $user->id], $this->key, 'HS256'); // ticks
    }
}
