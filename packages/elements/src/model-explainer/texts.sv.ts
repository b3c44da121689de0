/** What is there at once. The chapters that follow have words of their own. */
export const sv = {
  name: 'Om Bostad först',
  whatHeading: 'Vad är Bostad först?',
  whatText:
    'Bostad först är ett sätt att hjälpa människor ur hemlöshet. Personen får först en egen bostad. Samtidigt erbjuds stöd, så länge det behövs och på personens egna villkor.\n\nMan behöver inte bli nykter, drogfri eller ”färdig” innan man får ett hem. Hemmet är grunden som gör andra förändringar möjliga.',
  youHeading: 'Gäller det dig?',
  youText: 'Du kan höra av dig själv. Du behöver inte säga vad du heter.',
  chaptersMissing: 'Resten av sidan gick inte att hämta. Försök igen om en stund, eller ring.',
};
