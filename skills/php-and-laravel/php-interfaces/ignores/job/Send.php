<?php
interface Mailer {}

class Send implements ShouldQueue
{
}
