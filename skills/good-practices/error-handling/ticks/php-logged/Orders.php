<?php
try {
    mail_all();
} catch (MailException $error) { // ticks
    Log::error('not sent');
}
