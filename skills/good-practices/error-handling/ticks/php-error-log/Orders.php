<?php
try {
    mail_all();
} catch (MailException $error) { // ticks
    error_log('not sent');
}
