namespace GalleryAnalyzers.Flow.Models;

/// <summary>The metadata names of the framework types that the models distinguish.</summary>
internal static class TypeNames
{
    public const string ArgumentException = "System.ArgumentException";
    public const string ArgumentNullException = "System.ArgumentNullException";
    public const string Convert = "System.Convert";
    public const string CultureInfo = "System.Globalization.CultureInfo";
    public const string DateOnly = "System.DateOnly";
    public const string DateTime = "System.DateTime";
    public const string DateTimeOffset = "System.DateTimeOffset";
    public const string Dictionary = "System.Collections.Generic.Dictionary`2";
    public const string Enumerable = "System.Linq.Enumerable";
    public const string EqualityComparer = "System.Collections.Generic.IEqualityComparer`1";
    public const string Exception = "System.Exception";
    public const string Expression = "System.Linq.Expressions.Expression`1";
    public const string IDictionary = "System.Collections.Generic.IDictionary`2";
    public const string KeyValuePair = "System.Collections.Generic.KeyValuePair`2";
    public const string LambdaExpression = "System.Linq.Expressions.LambdaExpression";
    public const string List = "System.Collections.Generic.List`1";
    public const string InternalsVisibleTo = "System.Runtime.CompilerServices.InternalsVisibleToAttribute";
    public const string Parallel = "System.Threading.Tasks.Parallel";
    public const string Regex = "System.Text.RegularExpressions.Regex";
    public const string SearchValues = "System.Buffers.SearchValues`1";
    public const string Task = "System.Threading.Tasks.Task";
    public const string TimeOnly = "System.TimeOnly";
    public const string CancellationToken = "System.Threading.CancellationToken";
    public const string Thread = "System.Threading.Thread";
    public const string Timeout = "System.Threading.Timeout";
    public const string TimeSpan = "System.TimeSpan";
    public const string XmlConvert = "System.Xml.XmlConvert";

    /// <summary>The namespaces of tasks and their awaiters.</summary>
    public const string Tasks = "System.Threading.Tasks";
    public const string CompilerServices = "System.Runtime.CompilerServices";
}
