<?php
class ErrorListener
{
    public function answer(ExceptionEvent $event)
    {
        $event->setResponse(new JsonResponse(['message' => 'failed'], 500)); // ticks
    }
}
