<?php
class Welcome extends Mailable // ticks
{
}
