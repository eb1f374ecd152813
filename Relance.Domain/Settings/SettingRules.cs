using System;
using System.Globalization;
using System.Linq;
using FluentValidation;
using FluentValidation.Results;

namespace Relance.Domain;

/// <summary>What our validators share: each rule has a code, and the outcome carries no words but arguments.</summary>
public static class SettingRules
{
    /// <summary>Every failure of the instance, in the order of the rules.</summary>
    public static ValueList<SettingFailure> Check<T>(this AbstractValidator<T> validator, T instance) =>
        Failures(Guard.NotNull(validator, nameof(validator)).Validate(instance));

    internal static ValueList<SettingFailure> Failures(ValidationResult result) => result.Errors
        .Select(error => new SettingFailure(error.ErrorCode, error.PropertyName, error.CustomState as ValueList<string> ?? ValueList<string>.Empty))
        .ToValueList();

    /// <summary>Gives a rule its code and what its words name; the message of FluentValidation itself is the English one.</summary>
    internal static IRuleBuilderOptions<T, TProperty> As<T, TProperty>(
        this IRuleBuilderOptions<T, TProperty> rule,
        string code,
        Func<T, TProperty, object?[]>? arguments = null) => rule
        .WithErrorCode(code)
        .WithState((instance, value) => Written(arguments?.Invoke(instance, value)))
        .WithMessage((instance, value) =>
            SettingFailureTexts.Of(new SettingFailure(code, "", Written(arguments?.Invoke(instance, value))), TextCulture.EnglishBritain));

    private static ValueList<string> Written(object?[]? arguments) =>
        (arguments ?? []).Select(one => Convert.ToString(one, CultureInfo.InvariantCulture) ?? "").ToValueList();
}
