using GalleryAnalyzers.Flow.Calls;
using GalleryAnalyzers.Flow.Domain;
using GalleryAnalyzers.Flow.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GalleryAnalyzers.Flow.Models;

/// <summary>Models the points in time of .NET's date types: from numbers, from the clock, and from one another.</summary>
internal sealed class TimeModel(WellKnownTypes types) : ICallModel
{
    /// <summary>The point in time that a constructor makes; null if it is unknown.</summary>
    public AbstractValue? OfCreation(in CallSite call)
    {
        if (!types.IsDate(call.Method.ContainingType))
        {
            return null;
        }

        if (call.Arguments.Length > 0 && call.Arguments[0].Value.Single is TimeAlternative point)
        {
            return AbstractValue.Of(point.WithOrigin(call.Operation));
        }

        return call.Find("calendar") is null
            && (Number(call, "year"), Number(call, "month"), Number(call, "day")) is ({ } year, { } month, { } day)
            && year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth((int)year, (int)month)
            ? AbstractValue.Of(TimeAlternative.At(
                new DateTime((int)year, (int)month, (int)day, 0, 0, 0, DateTimeKind.Utc).AddHours(Number(call, "hour") ?? 0),
                call.Operation))
            : null;
    }

    /// <summary>The value of a static property of a date type; null if it is unknown.</summary>
    public AbstractValue? OfStaticProperty(IPropertyReferenceOperation reference) =>
        types.IsDate(reference.Property.ContainingType) && reference.Property.Name is "Now" or "UtcNow" or "Today"
            ? AbstractValue.Of(TimeAlternative.AfterNow(TimeSpan.Zero, reference))
            : null;

    /// <summary>The same point in time, if the property only represents it differently; else null.</summary>
    public AbstractValue? OfProperty(IPropertySymbol property, AbstractValue instance) =>
        types.IsDate(property.ContainingType)
        && property.Name is "Date" or "DateTime" or "UtcDateTime" or "LocalDateTime"
        && instance.Single is TimeAlternative
            ? instance
            : null;

    /// <inheritdoc/>
    public AbstractValue? Evaluate(ProgramPoint at, in CallSite call)
    {
        var method = call.Method;
        if (method.IsStatic && types.Is(method.ContainingType, TypeNames.TimeSpan))
        {
            return call.Arguments.Length > 0
                && Amount(call.Arguments[0].Value) is { } amount
                && Distance(method.Name, "From", amount) is { } distance
                ? AbstractValue.Constant(distance, call.Operation)
                : null;
        }

        if (!types.IsDate(method.ContainingType) || call.Receiver?.Single is not TimeAlternative point)
        {
            return null;
        }

        if (method.Name is "ToUniversalTime" or "ToLocalTime" or "ToOffset")
        {
            return call.Receiver;
        }

        if (call.Arguments.Length != 1)
        {
            return null;
        }

        return Moved(point, method.Name, call.Arguments[0].Value, call.Operation) is { } result ? AbstractValue.Of(result) : null;
    }

    /// <summary>The result of an addition to a point in time, or a subtraction from it; null if the operator is none.</summary>
    public static AbstractValue? OfOperator(BinaryOperatorKind kind, AbstractValue left, AbstractValue right, IOperation operation)
    {
        if (left.Single is not TimeAlternative point || right.Single is not ConstantAlternative { Value: TimeSpan time })
        {
            return null;
        }

        var by = kind switch
        {
            BinaryOperatorKind.Add => time,
            BinaryOperatorKind.Subtract => Negated(time),
            _ => (TimeSpan?)null,
        };
        return by is { } distance && point.Plus(distance, operation) is { } result ? AbstractValue.Of(result) : null;
    }

    private static TimeAlternative? Moved(TimeAlternative point, string method, AbstractValue by, IOperation origin)
    {
        if (by.Single is ConstantAlternative { Value: TimeSpan time })
        {
            return method switch
            {
                "Add" => point.Plus(time, origin),
                "Subtract" => Negated(time) is { } back ? point.Plus(back, origin) : null,
                _ => null,
            };
        }

        return Amount(by) is not { } number ? null
            : method switch
            {
                "AddYears" when Math.Abs(number) < int.MaxValue / 12 => point.PlusMonths((int)number * 12, origin),
                "AddMonths" => point.PlusMonths((int)number, origin),
                _ => Distance(method, "Add", number) is { } distance ? point.Plus(distance, origin) : null,
            };
    }

    private static double? Number(in CallSite call, string parameter) =>
        call.Find(parameter) is { } argument ? Amount(argument.Value) : null;

    private static double? Amount(AbstractValue value) => value.Single is ConstantAlternative { Value: var amount }
        ? amount switch
        {
            int number => number,
            long number => number,
            double number => number,
            _ => null,
        }
        : null;

    private static TimeSpan? Negated(TimeSpan time) => time == TimeSpan.MinValue ? null : -time;

    private static TimeSpan? Distance(string method, string prefix, double amount)
    {
        var days = method.StartsWith(prefix, StringComparison.Ordinal)
            ? method.Substring(prefix.Length) switch
            {
                "Days" => amount,
                "Hours" => amount / 24,
                "Minutes" => amount / (24 * 60),
                "Seconds" => amount / (24 * 60 * 60),
                _ => (double?)null,
            }
            : null;
        return days is { } known && Math.Abs(known) < TimeSpan.MaxValue.TotalDays ? TimeSpan.FromDays(known) : null;
    }
}
