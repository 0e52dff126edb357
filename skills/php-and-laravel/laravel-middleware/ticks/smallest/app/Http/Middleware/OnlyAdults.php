<?php
class OnlyAdults
{
    public function handle(Request $request, Closure $next)
    {
        if ($request->user()->age < 18) abort(403);
        return $next($request); // ticks
    }
}
