<?php
class Language
{
    public function handle($request, $next)
    {
        return $next($request); // ticks
    }
}
