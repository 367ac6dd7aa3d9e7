// A form that needs nobody: it goes its way as soon as it is here. Without script its button does the same.
document.querySelector<HTMLFormElement>('form[data-go-on]')?.requestSubmit();
