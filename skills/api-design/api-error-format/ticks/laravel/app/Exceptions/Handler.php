<?php
class Handler extends ExceptionHandler
{
    public function register(): void
    {
        $this->renderable(fn (NotFound $error) => response()->json(['error' => 'missing'], 404)); // ticks
    }
}
