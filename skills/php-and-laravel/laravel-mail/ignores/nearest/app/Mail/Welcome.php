<?php
class Welcome extends Mailable
{
    public function build() { return $this->view('welcome'); }
}
