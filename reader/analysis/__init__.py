"""What is compared and how it is judged; knows no file, no screen and no database."""
