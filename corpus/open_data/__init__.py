"""Folketinget's open data: answers are found through its OData service, and their files are fetched politely.

The service is https://oda.ft.dk/api/ (OData 3.0). Its data are free to use with the source named.
"""
