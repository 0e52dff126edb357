<?php
class SendReport implements ShouldQueue // ticks
{
    public function handle() {}
}
