<?php
class RedirectIfAuthenticated
{
    public function handle(Request $request, Closure $next)
    {
        return $next($request);
    }
}
